package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.declaration.Metadata;

class MetadataReaderTests {
    @Test
    void readsAResolution() {
        Metadata metadata = Texts.read("""
                        United Nations
                        A/RES/80/3

                        General Assembly
                        Distr.: General
                        15 October 2025

                        Eightieth session
                        Agenda item 13

                        Resolution adopted by the General Assembly
                        on 14 October 2025

                        [without reference to a Main Committee (A/80/L.4)]

                        80/3. Awaza Political Declaration

                        The General Assembly,

                        1. Endorses the political declaration of the Conference.
                        """).metadata();

        assertThat(metadata)
                .returns("A/RES/80/3", Metadata::symbol)
                .returns("Awaza Political Declaration", Metadata::title)
                .returns("General Assembly", Metadata::adoptingBody)
                .returns("13", Metadata::agendaItem)
                .returns(LocalDate.of(2025, 10, 14), Metadata::adoptedOn)
                .returns(LocalDate.of(2025, 10, 15), Metadata::issuedOn)
                .returns(null, Metadata::adoptedFrom);
        assertThat(metadata.sessions()).containsExactly("Eightieth session");
    }

    @Test
    void readsAdoptersPlaceAndDaysFromTheFirstParagraph() {
        Metadata metadata = Texts.read("""
                        2023 Golden Gate Declaration

                        Creating a Resilient Future

                        1. We, the Economic Leaders of APEC, met in San Francisco, California, on November 16-17, 2023.
                        """).metadata();

        assertThat(metadata)
                .returns("2023 Golden Gate Declaration: Creating a Resilient Future", Metadata::title)
                .returns("Economic Leaders of APEC", Metadata::adoptingBody)
                .returns("San Francisco, California", Metadata::place)
                .returns(LocalDate.of(2023, 11, 16), Metadata::adoptedFrom)
                .returns(LocalDate.of(2023, 11, 17), Metadata::adoptedOn);
    }

    @Test
    void readsThePlaceFromTheClosingAndNoTitleFromTheLineOfTheSymbol() {
        Metadata metadata = Texts.read("""
                United Nations  A/99/1

                Harbour Declaration

                We, the Ministers of Fisheries of the member States of the Harbour Council, declare the following:

                 1. We resolve to rebuild the piers by 2030 and to train young pilots in every port of the region.

                Done in Ostend on 4 May 2026
                """).metadata();

        assertThat(metadata.title()).isEqualTo("Harbour Declaration");
        assertThat(metadata.symbol()).isEqualTo("A/99/1");
        assertThat(metadata.place()).isEqualTo("Ostend");
        assertThat(metadata.adoptedOn()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(metadata.adoptedFrom()).isNull();
    }

    @Test
    void namesInASubtitleAreNoPlace() {
        Metadata metadata = Texts.read("""
                Harbour Declaration

                Peace, Justice and Solidarity

                1. We will keep the piers open to all of our neighbours.
                """).metadata();

        assertThat(metadata.title()).isEqualTo("Harbour Declaration: Peace, Justice and Solidarity");
        assertThat(metadata.place()).isEmpty();
    }

    @Test
    void meetingsBeforeAndAfterAreNotThisOne() {
        Metadata metadata = Texts.read("""
                Harbour Declaration

                1. We first met in Genoa in 2019. We recall our meeting in Porto on 4 May 2020, and the conference held in Lima on 3 March 2021.

                2. We will meet again in Durban on 5 June 2031 to see what we have done.
                """).metadata();

        assertThat(metadata)
                .returns("", Metadata::place)
                .returns(null, Metadata::adoptedFrom)
                .returns(null, Metadata::adoptedOn);
    }

    @Test
    void whatIsNotSaidStaysEmpty() {
        assertThat(Texts.read("1. We will act on 31 February 2023.\n").metadata())
                .isEqualTo(new Metadata("", "", "", List.of(), "", "", null, null, null, "", "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    from 28 to 30 June 2011                      | 2011-06-28 | 2011-06-30
                    from 31 May to 2 June 2010                   | 2010-05-31 | 2010-06-02
                    on 12-13 May 2022                            | 2022-05-12 | 2022-05-13
                    November 16-17, 2023                         | 2023-11-16 | 2023-11-17
                    October 31–November 1, 2022                  | 2022-10-31 | 2022-11-01
                    on the thirtieth, that is 30 June 2011       | 2011-06-30 | 2011-06-30
                    June 30 – July 1, 2011                       | 2011-06-30 | 2011-07-01
                    30 June-1 July 2011                          | 2011-06-30 | 2011-07-01
                    30 December 2011 to 2 January 2012           | 2011-12-30 | 2012-01-02
                    28–30 June 2011                              | 2011-06-28 | 2011-06-30
                    28, 29 and 30 June 2011                      | 2011-06-28 | 2011-06-30
                    1st of July 2011                             | 2011-07-01 | 2011-07-01
                    the 1st July, 2011                           | 2011-07-01 | 2011-07-01
                    July 1st, 2011                               | 2011-07-01 | 2011-07-01
                    this 10th day of May 2018                    | 2018-05-10 | 2018-05-10
                    Sunday, 26 June 2022                         | 2022-06-26 | 2022-06-26
                    2011-06-30                                   | 2011-06-30 | 2011-06-30
                    29 Dhul Hijjah 1432H corresponding to 25 November 2011 | 2011-11-25 | 2011-11-25
                    on this Tenth Day of May in the Year Two Thousand and Eighteen   | 2018-05-10 | 2018-05-10
                    the Twenty-Eighth day of April, two thousand and eight at noon   | 2008-04-28 | 2008-04-28
                    the fifteenth day of April one thousand nine hundred and ninety-four | 1994-04-15 | 1994-04-15
                    on 31 February 2011, or rather 1 March 2011  | 2011-03-01 | 2011-03-01
                    """)
    void readsDaysAsTheyArePrinted(String text, LocalDate from, LocalDate to) {
        assertThat(PrintedDays.firstIn(text)).contains(new PrintedDays(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 December",
                "June 2011",
                "1/7/2011",
                "29 Dhul Hijjah 1432",
                "the last day of June in the Year of Peace",
                "resolution 60/1 of 2005",
                "30 to 28 June 2011"
            })
    void guessesNoDayThatIsNotPrinted(String text) {
        assertThat(PrintedDays.firstIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contained in the annex to this resolution", "set out in the Annex", "which is annexed"})
    void whoAdoptedWhatAResolutionEndorsesIsReadHoweverTheAnnexIsWritten(String annexed) {
        String text = """
                A/RES/90/1

                90/1. Declaration on Atolls

                The General Assembly,

                1. Endorses the declaration adopted by the Second World Conference on Atolls, %s;

                2. Thanks the host.
                """.formatted(annexed);

        assertThat(Texts.read(text).metadata().adoptingBody())
                .isEqualTo("General Assembly; Second World Conference on Atolls");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    United Nations A/65/903        | A/65/903
                    A/RES/73/3                     | A/RES/73/3
                    Resolution A.1006(25)          | A.1006(25)
                    Assembly/AU/Decl.7 (II)        | Assembly/AU/Decl.7 (II)
                    OIC/CFM-38/2011                | OIC/CFM-38/2011
                    AG/DEC. 88 (XLVI-O/16)         | AG/DEC. 88 (XLVI-O/16)
                    EUCO 15/24                     | EUCO 15/24
                    WHA75.8                        | WHA75.8
                    WT/MIN(01)/DEC/1               | WT/MIN(01)/DEC/1
                    CM/Rec(2010)5                  | CM/Rec(2010)5
                    GC(66)/RES/9                   | GC(66)/RES/9
                    COVID 19/20                    |
                    Peace and/or security in 2011  |
                    """)
    void readsSymbolsOfManyStyles(String line, String symbol) {
        assertThat(DocumentSymbol.inMasthead(line).orElse(null)).isEqualTo(symbol);
    }
}
