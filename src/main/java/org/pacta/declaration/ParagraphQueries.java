package org.pacta.declaration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads paragraphs of loaded declarations. Asks nobody's permission: the doors that people use do. */
@Component
class ParagraphQueries {

    /** What {@link #paragraph} and {@link #cited} read, from {@code declaration.paragraph p} and its declaration {@code d}. */
    static final String COLUMNS = """
        p.id, p.declaration, p.label, p.part, p.heading, p.chapeau, p.text,
        p.first_line, p.last_line, p.first_page, p.last_page, d.key, d.symbol, d.title
        """;

    private final JdbcClient jdbc;

    ParagraphQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the document. */
    List<Paragraph> of(DeclarationId declaration) {
        return jdbc.sql("""
                        select id, declaration, label, part, heading, chapeau, text,
                          first_line, last_line, first_page, last_page
                        from declaration.paragraph
                        where declaration = :declaration
                        order by position
                        """)
                .param("declaration", declaration.value())
                .query((row, index) -> paragraph(row))
                .list();
    }

    /** Where the paragraphs call footnotes, in the order of each text; paragraphs that call none are left out. */
    Map<ParagraphId, List<NoteMark>> noteMarks(DeclarationId declaration) {
        Map<ParagraphId, List<NoteMark>> marks = new HashMap<>();
        jdbc.sql("""
                        select n.paragraph, n.text_offset, n.mark
                        from declaration.note_mark n
                        join declaration.paragraph p on p.id = n.paragraph
                        where p.declaration = :declaration
                        order by n.paragraph, n.position
                        """).param("declaration", declaration.value()).query(row -> {
            marks.computeIfAbsent(ParagraphId.of(row.getObject("paragraph", UUID.class)), none -> new ArrayList<>())
                    .add(new NoteMark(row.getInt("text_offset"), row.getString("mark")));
        });
        return marks;
    }

    Optional<CitedParagraph> find(ParagraphId paragraph) {
        return jdbc.sql("select " + COLUMNS + """
                        from declaration.paragraph p
                        join declaration.declaration d on d.id = p.declaration
                        where p.id = :id
                        """)
                .param("id", paragraph.value())
                .query((row, index) -> cited(row))
                .optional();
    }

    ExistingDeclaration declaration(DeclarationId id) {
        return jdbc.sql("select id, key, symbol, title from declaration.declaration where id = :id")
                .param("id", id.value())
                .query((row, index) -> existing(id, row))
                .single();
    }

    static Paragraph paragraph(ResultSet row) throws SQLException {
        return new Paragraph(
                ParagraphId.of(row.getObject("id", UUID.class)),
                DeclarationId.of(row.getObject("declaration", UUID.class)),
                row.getString("label"),
                Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                row.getString("heading"),
                row.getString("chapeau"),
                row.getString("text"),
                place(row));
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getInt("first_line"), row.getInt("last_line"), row.getInt("first_page"), row.getInt("last_page"));
    }

    static CitedParagraph cited(ResultSet row) throws SQLException {
        Paragraph paragraph = paragraph(row);
        return new CitedParagraph(paragraph, existing(paragraph.declaration(), row));
    }

    private static ExistingDeclaration existing(DeclarationId id, ResultSet row) throws SQLException {
        return new ExistingDeclaration(id, row.getString("key"), row.getString("symbol"), row.getString("title"));
    }
}
