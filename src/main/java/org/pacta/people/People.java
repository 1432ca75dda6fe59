package org.pacta.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up people and units. Anybody signed in may: names stand on reports and in trails. */
@Service
@Transactional(readOnly = true)
public class People {

    static final String PERSON_COLUMNS = """
            p.id, p.name, p.email, p.unit_id, u.name as unit_name,
            array(select r.role from people.person_role r where r.person = p.id) as roles
            """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person, whether or not they may still sign in; empty where there is none. */
    public Optional<Person> find(PersonId id) {
        return jdbc.sql("select " + PERSON_COLUMNS + """
                        from people.person p
                        join people.unit u on u.id = p.unit_id
                        where p.id = :id
                        """)
                .param("id", id.value())
                .query((row, index) -> person(row))
                .optional();
    }

    /**
     * The person, whether or not they may still sign in.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no person has the id " + id));
    }

    /** Whoever holds the role and may sign in, by name. */
    public List<Person> withRole(Role role) {
        return jdbc.sql("select " + PERSON_COLUMNS + """
                        from people.person p
                        join people.unit u on u.id = p.unit_id
                        where p.enabled
                          and exists (select 1 from people.person_role r where r.person = p.id and r.role = :role)
                        order by lower(p.name), p.id
                        """)
                .param("role", role.name())
                .query((row, index) -> person(row))
                .list();
    }

    /** All units, by name. */
    public List<Unit> units() {
        return jdbc.sql("""
                        select id, name
                        from people.unit
                        order by lower(name), id
                        """).query((row, index) -> unit(row)).list();
    }

    /**
     * The unit.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Unit unit(UnitId id) {
        return jdbc.sql("""
                        select id, name
                        from people.unit
                        where id = :id
                        """)
                .param("id", id.value())
                .query((row, index) -> unit(row))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no unit has the id " + id));
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                PersonId.of(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                UnitId.of(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                roles(row.getArray("roles")));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : (String[]) names.getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(UnitId.of(row.getObject("id", UUID.class)), row.getString("name"));
    }
}
