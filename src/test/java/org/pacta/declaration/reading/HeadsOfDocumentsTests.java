package org.pacta.declaration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.declaration.Metadata;

/** Heads as organisations and conferences print them. What is not said stays empty. */
class HeadsOfDocumentsTests {
    private record Head(String of, String text, Metadata says) {
        @Override
        public String toString() {
            return of;
        }
    }

    static Stream<Head> heads() {
        return Stream.of(
                new Head(
                        "a letter to the Security Council",
                        """
                        United Nations  S/2021/417

                        Security Council
                        Distr.: General
                        3 May 2021

                        Original: English

                        Letter dated 28 April 2021 from the Permanent Representative of Norway to the United Nations addressed to the President of the Security Council

                        I have the honour to transmit herewith the Oslo Statement on Safe Harbours, adopted by the Conference of Coastal States, held in Oslo on 20 and 21 April 2021 (see annex).

                        I should be grateful if you would have the present letter and its annex circulated as a document of the Security Council.

                        (Signed) Kari Nordmann
                        Permanent Representative

                        Annex to the letter dated 28 April 2021 from the Permanent Representative of Norway to the United Nations addressed to the President of the Security Council

                        Oslo Statement on Safe Harbours

                        1. We will open our harbours to every ship in distress by 2025.

                        2. We will train the pilots of our ports.
                        """,
                        says("S/2021/417", "Oslo Statement on Safe Harbours", "Conference of Coastal States")
                                .place("Oslo")
                                .from(2021, 4, 20)
                                .on(2021, 4, 21)
                                .issued(2021, 5, 3)
                                .original("English")
                                .read()),
                new Head(
                        "identical letters",
                        """
                        United Nations  A/76/88-S/2021/550

                        General Assembly
                        Security Council
                        Distr.: General
                        10 June 2021

                        Original: Arabic/English

                        General Assembly
                        Seventy-sixth session
                        Agenda items 34, 71 (a) and 114

                        Security Council
                        Seventy-sixth year

                        Identical letters dated 7 June 2021 from the Permanent Representative of Qatar to the United Nations addressed to the Secretary-General and the President of the Security Council

                        I have the honour to forward the Dunes Declaration, which was adopted on 2 June 2021 in Doha (see annex).

                        (Signed) A. B.
                        Ambassador

                        Annex to the identical letters dated 7 June 2021 from the Permanent Representative of Qatar to the United Nations addressed to the Secretary-General and the President of the Security Council

                        Dunes Declaration

                        We, the Ministers of Water of the States of the Dunes, having met in Doha on 1 and 2 June 2021, declare the following:

                        1. We will share the water of our wells by 2030.

                        2. We will plant trees along our roads.
                        """,
                        says("A/76/88-S/2021/550", "Dunes Declaration", "Ministers of Water of the States of the Dunes")
                                .sessions("Seventy-sixth session")
                                .item("34, 71 (a) and 114")
                                .place("Doha")
                                .from(2021, 6, 1)
                                .on(2021, 6, 2)
                                .issued(2021, 6, 10)
                                .original("Arabic/English")
                                .read()),
                new Head(
                        "a note verbale",
                        """
                        United Nations  A/HRC/47/G/12

                        General Assembly
                        Distr.: General
                        5 July 2021

                        Original: English

                        Human Rights Council
                        Forty-seventh session
                        21 June–9 July 2021
                        Agenda item 3

                        Note verbale dated 30 June 2021 from the Permanent Mission of Peru to the United Nations Office at Geneva addressed to the secretariat of the Human Rights Council

                        The Permanent Mission of Peru has the honour to transmit the Lima Pledge on Schools.

                        Annex

                        Lima Pledge on Schools

                        1. We will open a school in every village.

                        2. We will pay our teachers on time.
                        """,
                        says("A/HRC/47/G/12", "Lima Pledge on Schools", "")
                                .sessions("Forty-seventh session")
                                .item("3")
                                .issued(2021, 7, 5)
                                .original("English")
                                .read()),
                new Head(
                        "a resolution of the Economic and Social Council",
                        """
                        United Nations
                        E/RES/2022/31

                        Economic and Social Council
                        Distr.: General
                        8 August 2022

                        2022 session
                        Agenda item 18 (b)

                        Resolution adopted by the Economic and Social Council on 22 July 2022

                        [on the recommendation of the Commission on Rivers (E/2022/30)]

                        2022/31. Rivers that cross borders

                        The Economic and Social Council,

                        Recalling the outcome of the Conference on Rivers, held in Bonn from 3 to 5 March 2020,

                        1. Requests the Secretary-General to report on the rivers of the world.

                        43rd plenary meeting
                        22 July 2022
                        """,
                        says("E/RES/2022/31", "Rivers that cross borders", "Economic and Social Council")
                                .item("18 (b)")
                                .on(2022, 7, 22)
                                .issued(2022, 8, 8)
                                .read()),
                new Head(
                        "a resolution of a regional commission",
                        """
                        United Nations
                        E/ESCAP/RES/79/9

                        Economic and Social Council
                        Distr.: General
                        24 May 2023

                        Original: English

                        Economic and Social Commission for Asia and the Pacific
                        Seventy-ninth session
                        Bangkok and online, 15–19 May 2023
                        Agenda item 4 (c)

                        Resolution adopted by the Economic and Social Commission for Asia and the Pacific

                        79/9. Ferries between the islands

                        The Economic and Social Commission for Asia and the Pacific,

                        Noting the needs of the islands,

                        1. Invites members to run ferries all year.

                        2. Requests the Executive Secretary to report at the eighty-first session.
                        """,
                        says(
                                        "E/ESCAP/RES/79/9",
                                        "Ferries between the islands",
                                        "Economic and Social Commission for Asia and the Pacific")
                                .sessions("Seventy-ninth session")
                                .item("4 (c)")
                                .issued(2023, 5, 24)
                                .original("English")
                                .read()),
                new Head(
                        "a declaration of the African Union",
                        """
                        ASSEMBLY OF THE AFRICAN UNION
                        Second Ordinary Session
                        10 - 12 July 2003
                        Maputo, MOZAMBIQUE

                        Assembly/AU/Decl.9 (II)

                        DECLARATION ON SEEDS AND SOILS

                        WE, the Heads of State and Government of the African Union, meeting at the Second Ordinary Session of our Assembly in Maputo, Mozambique, from 10 to 12 July 2003;

                        RECALLING our decision on seeds;

                        1. RESOLVE to open seed banks in every region by 2008.

                        2. AGREE to share what we learn.
                        """,
                        says(
                                        "Assembly/AU/Decl.9 (II)",
                                        "DECLARATION ON SEEDS AND SOILS",
                                        "Heads of State and Government of the African Union")
                                .sessions("Second Ordinary Session")
                                .place("Maputo, Mozambique")
                                .from(2003, 7, 10)
                                .on(2003, 7, 12)
                                .read()),
                new Head(
                        "a resolution of the Organisation of Islamic Cooperation",
                        """
                        OIC/CFM-47/2020/ECO/RES/FINAL

                        RESOLUTION NO. 7/47-ECO ON PORTS AND PILGRIMS

                        The Forty-seventh Session of the Council of Foreign Ministers (Session of Unity), held in Niamey, Republic of Niger, from 11 – 12 Rabi Al-Thani 1442H (27 – 28 November 2020),

                        Recalling the resolutions of earlier sessions on ports;

                        1. Calls upon Member States to keep their ports open to pilgrims.

                        2. Requests the Secretary General to report to the next session.
                        """,
                        says(
                                        "OIC/CFM-47/2020/ECO/RES/FINAL",
                                        "RESOLUTION NO. 7/47-ECO ON PORTS AND PILGRIMS",
                                        "Council of Foreign Ministers")
                                .sessions("Forty-seventh Session")
                                .place("Niamey, Republic of Niger")
                                .from(2020, 11, 27)
                                .on(2020, 11, 28)
                                .read()),
                new Head(
                        "a declaration of the Organization of American States",
                        """
                        AG/DEC. 88 (XLVI-O/16)

                        DECLARATION ON LIGHTHOUSES OF THE HEMISPHERE

                        (Adopted at the second plenary session, held on June 14, 2016)

                        THE GENERAL ASSEMBLY,

                        RECALLING the Inter-American treaty on signals at sea;

                        DECLARES:

                        1. Its commitment to keep every lighthouse lit.

                        2. Its will to train keepers.
                        """,
                        says(
                                        "AG/DEC. 88 (XLVI-O/16)",
                                        "DECLARATION ON LIGHTHOUSES OF THE HEMISPHERE",
                                        "General Assembly")
                                .on(2016, 6, 14)
                                .read()),
                new Head(
                        "a communiqué of the Commonwealth",
                        """
                        Apia Communiqué on Reefs

                        1. We, the Heads of Government of the Commonwealth, meeting in Apia, Samoa, from 21 to 26 October 2024, spoke of the reefs that our people live by.

                        2. We will protect a third of them by 2030.

                        Apia, Samoa
                        26 October 2024
                        """,
                        says("", "Apia Communiqué on Reefs", "Heads of Government of the Commonwealth")
                                .place("Apia, Samoa")
                                .from(2024, 10, 21)
                                .on(2024, 10, 26)
                                .read()),
                new Head(
                        "a declaration of a summit, dated below its title",
                        """
                        XVI BRICS Summit
                        Kazan Declaration on Grain

                        Kazan, the Russian Federation
                        23 October 2024

                        1. We, the Leaders of the BRICS countries, met in Kazan, the Russian Federation, from 22 to 24 October 2024 to speak of grain, held under the theme of fair bread.

                        2. We will build a grain exchange.
                        """,
                        says("", "XVI BRICS Summit Kazan Declaration on Grain", "Leaders of the BRICS countries")
                                .place("Kazan, the Russian Federation")
                                .from(2024, 10, 22)
                                .on(2024, 10, 23)
                                .read()),
                new Head(
                        "conclusions of the Council of the European Union",
                        """
                        Council of the European Union

                        Brussels, 19 May 2021
                        (OR. en)

                        ST 8967/21

                        Council conclusions on night trains

                        THE COUNCIL OF THE EUROPEAN UNION,

                        RECALLING its conclusions on railways of 7 June 2019;

                        1. INVITES the Member States to run a night train to every capital.

                        2. INVITES the Commission to report by the end of 2022.
                        """,
                        says("ST 8967/21", "Council conclusions on night trains", "Council of the European Union")
                                .read()),
                new Head(
                        "a declaration of ASEAN",
                        """
                        ASEAN LEADERS’ DECLARATION ON MANGROVES

                        WE, the Heads of State/Government of the Member States of the Association of Southeast Asian Nations (ASEAN), on the occasion of the 32nd ASEAN Summit in Singapore on 28 April 2018;

                        RECOGNISING that mangroves guard our coasts;

                        DO HEREBY DECLARE TO:

                        1. RESTORE the mangroves of the region by 2025;

                        2. TASK our ministers to report.

                        ADOPTED at Singapore, this Twenty-Eighth Day of April in the Year Two Thousand and Eighteen, in a single original copy in the English Language.
                        """,
                        says(
                                        "",
                                        "ASEAN LEADERS’ DECLARATION ON MANGROVES",
                                        "Heads of State/Government of the Member States of the Association of Southeast Asian Nations (ASEAN)")
                                .place("Singapore")
                                .from(2018, 4, 28)
                                .on(2018, 4, 28)
                                .original("English")
                                .read()),
                new Head(
                        "a declaration of ministers",
                        """
                        Ministerial Declaration on Winter Roads

                        We, the Ministers responsible for transport in the northern countries, gathered at Rovaniemi, Finland, on 30 June-1 July 2011, on the occasion of the Fourth Conference on Winter Roads,

                        Recalling the declaration adopted in Tromsø on 3 May 2009,

                        1. Commit ourselves to clear the roads between our countries.

                        2. Decide to meet again in Kiruna in 2013.
                        """,
                        says(
                                        "",
                                        "Ministerial Declaration on Winter Roads",
                                        "Ministers responsible for transport in the northern countries")
                                .place("Rovaniemi, Finland")
                                .from(2011, 6, 30)
                                .on(2011, 7, 1)
                                .read()),
                new Head(
                        "a joint communiqué in the third person",
                        """
                        JOINT COMMUNIQUÉ

                        1. At the invitation of the Minister for Foreign Affairs of Oman, the Foreign Ministers of the Gulf of Pearls Council and of Japan met in Muscat, Sultanate of Oman, on 3 March 2020.

                        2. The Ministers agreed to found a school for divers.
                        """,
                        says("", "JOINT COMMUNIQUÉ", "Foreign Ministers of the Gulf of Pearls Council and of Japan")
                                .place("Muscat, Sultanate of Oman")
                                .from(2020, 3, 3)
                                .on(2020, 3, 3)
                                .read()),
                new Head(
                        "a statement that says neither where nor in which year",
                        """
                        Leaders’ Statement on Bridges

                        We, the Leaders of the Five Rivers, met on 3 June to discuss the floods in Kerala and the bridges that we lost.

                        We will rebuild every bridge. We recall our meeting in Porto on 4 May 2019.
                        """,
                        says("", "Leaders’ Statement on Bridges", "Leaders of the Five Rivers")
                                .read()),
                new Head(
                        "a resolution with the declaration of a conference annexed",
                        """
                        United Nations
                        A/RES/78/400

                        General Assembly
                        Distr.: General
                        12 December 2023

                        Seventy-eighth session
                        Agenda item 21

                        Resolution adopted by the General Assembly on 8 December 2023

                        [without reference to a Main Committee (A/78/L.90)]

                        78/400. Suva Declaration on Atolls

                        The General Assembly,

                        Recalling its resolution 75/300 of 3 May 2021,

                        1. Expresses its gratitude to Fiji for hosting the Second World Conference on Atolls from 4 to 6 September 2023;

                        2. Endorses the declaration adopted by the Second World Conference on Atolls, which is annexed to the present resolution.

                        47th plenary meeting
                        8 December 2023

                        Annex

                        Suva Declaration on Atolls

                        1. We, the representatives of States and peoples, met in Suva from 4 to 6 September 2023 at the Second World Conference on Atolls.

                        2. We will measure the sea on every atoll.
                        """,
                        says(
                                        "A/RES/78/400",
                                        "Suva Declaration on Atolls",
                                        "General Assembly; Second World Conference on Atolls")
                                .sessions("Seventy-eighth session")
                                .item("21")
                                .place("Suva")
                                .from(2023, 9, 4)
                                .on(2023, 12, 8)
                                .issued(2023, 12, 12)
                                .read()),
                new Head(
                        "a protocol done at a place, with two calendars",
                        """
                        Charter of the Wells

                        The States that share the wells have agreed as follows:

                        1. Each State shall keep its wells clean.

                        2. Each State shall count its wells every year.

                        Done in Jeddah on 29 Dhul Hijjah 1432H corresponding to 25 November 2011, in two originals, in the Arabic and English languages.
                        """,
                        says("", "Charter of the Wells", "States that share the wells")
                                .place("Jeddah")
                                .on(2011, 11, 25)
                                .original("Arabic and English")
                                .read()),
                new Head(
                        "a statement in the third person above numbered paragraphs",
                        """
                        Tokyo Statement on Kelp

                        Meeting in Tokyo on 3 May 2022, the Leaders of the Kelp Forum reaffirmed their will to farm the sea. The Leaders recalled the summit held in Lima on 4 June 2019.

                        1. The Leaders agreed to plant kelp in every bay by 2030.

                        2. The Leaders agreed to meet in Oslo in 2024.
                        """,
                        says("", "Tokyo Statement on Kelp", "Leaders of the Kelp Forum")
                                .place("Tokyo")
                                .from(2022, 5, 3)
                                .on(2022, 5, 3)
                                .read()),
                new Head(
                        "a declaration issued by those who took part",
                        """
                        Washington Summit Declaration on Harbours

                        Issued by the Heads of State and Government participating in the meeting of the Harbour Council in Washington, D.C., 10 July 2024

                        1. We, the Heads of State and Government of the Harbour Alliance, have gathered in Washington to celebrate the seventy-fifth anniversary of our Alliance, founded in London on 4 April 1949.

                        2. We will defend every pier.
                        """,
                        says(
                                        "",
                                        "Washington Summit Declaration on Harbours",
                                        "Heads of State and Government of the Harbour Alliance")
                                .place("Washington, D.C.")
                                .on(2024, 7, 10)
                                .issued(2024, 7, 10)
                                .read()),
                new Head(
                        "an agreement done on a day in words",
                        """
                        Agreement on Looms

                        The Parties agree as follows:

                        1. Each Party shall keep its looms.

                        2. Each Party shall share its patterns.

                        DONE at Marrakesh this fifteenth day of April one thousand nine hundred and ninety-four, in a single original, in the English, French and Spanish languages.
                        """,
                        says("", "Agreement on Looms", "")
                                .place("Marrakesh")
                                .on(1994, 4, 15)
                                .original("English, French and Spanish")
                                .read()),
                new Head(
                        "a decision in the report of a conference",
                        """
                        United Nations
                        FCCC/CP/2031/10/Add.1

                        Framework Convention on Climate Change
                        Distr.: General
                        8 March 2032

                        Original: English

                        Conference of the Parties

                        Report of the Conference of the Parties on its thirty-sixth session, held in Nairobi from 2 to 13 November 2031

                        Decision 1/CP.36

                        Nairobi pact on shade

                        The Conference of the Parties,

                        Recalling decision 1/CP.35,

                        1. Decides to plant trees along every road;

                        2. Requests the secretariat to report.
                        """,
                        says("FCCC/CP/2031/10/Add.1", "Nairobi pact on shade", "Conference of the Parties")
                                .place("Nairobi")
                                .from(2031, 11, 2)
                                .on(2031, 11, 13)
                                .issued(2032, 3, 8)
                                .original("English")
                                .read()),
                new Head(
                        "a masthead in two columns",
                        """
                        SEVENTY-FIFTH WORLD HEALTH ASSEMBLY                                   WHA75.99
                        Agenda item 16.2                                                       27 May 2022

                        Clean hands in every clinic

                        The Seventy-fifth World Health Assembly,

                        Having considered the report of the Director-General;

                        1. URGES Member States to put a basin into every clinic;

                        2. REQUESTS the Director-General to report in 2024.

                        Eighth plenary meeting, 27 May 2022
                        """,
                        says("WHA75.99", "Clean hands in every clinic", "Seventy-fifth World Health Assembly")
                                .item("16.2")
                                .on(2022, 5, 27)
                                .read()),
                new Head(
                        "leaders who met today",
                        """
                        16 July 2022

                        Jeddah Communiqué on Dates

                        The leaders of the Palm States met today in Jeddah.

                        1. The leaders will share their seeds.

                        2. The leaders will meet again in Muscat in 2023.
                        """,
                        says("", "Jeddah Communiqué on Dates", "leaders of the Palm States")
                                .place("Jeddah")
                                .read()),
                new Head(
                        "ministers without an article and a day of the week",
                        """
                        The Hague Declaration on Dikes

                        We, Ministers and high representatives of 40 delta countries, assembled in The Hague on Sunday, 26 June 2022, at the Delta Conference;

                        Having regard to the rising sea;

                        1. Commit to raise our dikes by June 30th, 2031;

                        2. Invite others to join.

                        Done this 26th day of June 2022 in The Hague.
                        """,
                        says(
                                        "",
                                        "The Hague Declaration on Dikes",
                                        "Ministers and high representatives of 40 delta countries")
                                .place("The Hague")
                                .from(2022, 6, 26)
                                .on(2022, 6, 26)
                                .read()),
                new Head(
                        "the outcome of a meeting without a title",
                        """
                        The Ministerial Meeting of the Group of 77 on Wells was held in New York on 22 September 2023 under the chairmanship of Cuba.

                        1. The Ministers will train engineers in every member country.

                        2. The Ministers will meet again next year.
                        """,
                        says("", "", "Ministerial Meeting of the Group of 77 on Wells")
                                .place("New York")
                                .from(2023, 9, 22)
                                .on(2023, 9, 22)
                                .read()),
                new Head(
                        "a masthead with session, place and days in a list",
                        """
                        ORGANISATION OF THE EASTERN SEAS
                        Council of Ministers
                        Twenty-first Regular Session
                        Port of Spain, Trinidad and Tobago
                        28, 29 and 30 June 2011

                        Port of Spain Declaration on Turtles

                        We, the Ministers of Fisheries of the Eastern Seas,

                        Guided by our Charter,

                        1. Resolve to protect the beaches where turtles nest.

                        2. Resolve to train wardens.

                        Adopted by acclamation at Port of Spain, 30 June 2011
                        """,
                        says("", "Port of Spain Declaration on Turtles", "Ministers of Fisheries of the Eastern Seas")
                                .sessions("Twenty-first Regular Session")
                                .place("Port of Spain, Trinidad and Tobago")
                                .from(2011, 6, 28)
                                .on(2011, 6, 30)
                                .read()),
                new Head(
                        "a line that says what text it is",
                        """
                        Transmitted text of the Lagos Declaration, adopted by the First African Congress on Looms, held in Lagos, Nigeria, from May 31 – June 2, 2019

                        LAGOS DECLARATION

                        We the participants of the First African Congress on Looms meeting in Lagos:

                        1. Will weave.

                        2. Will teach.
                        """,
                        says("", "LAGOS DECLARATION", "First African Congress on Looms")
                                .place("Lagos, Nigeria")
                                .from(2019, 5, 31)
                                .on(2019, 6, 2)
                                .read()),
                new Head(
                        "a resolution with the days of the session",
                        """
                        Human Rights Council
                        Forty-seventh session
                        21 June–15 July 2021
                        Agenda item 3

                        Resolution adopted by the Human Rights Council on 13 July 2021

                        47/99. Clean rivers

                        The Human Rights Council,

                        Guided by the Charter of the United Nations,

                        1. Calls upon all States to keep their rivers clean;

                        2. Decides to remain seized of the matter.

                        35th meeting
                        13 July 2021
                        """,
                        says("", "Clean rivers", "Human Rights Council")
                                .sessions("Forty-seventh session")
                                .item("3")
                                .on(2021, 7, 13)
                                .read()));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void readsWhatTheHeadSaysAndNothingElse(Head head) {
        assertThat(Texts.read(head.text()).metadata()).isEqualTo(head.says());
    }

    @ParameterizedTest
    @MethodSource("heads")
    void readsTheSameFromLinesBrokenAtTheMargin(Head head) {
        String broken = head.text().lines().map(HeadsOfDocumentsTests::broken).collect(Collectors.joining("\n"));

        assertThat(Texts.read(broken).metadata()).isEqualTo(head.says());
    }

    private static String broken(String line) {
        boolean isInColumns = line.contains("   ");
        return isInColumns ? line : line.replaceAll("(.{60,78}) (?=.{20})", "$1\n");
    }

    private static Saying says(String symbol, String title, String adoptingBody) {
        return new Saying(symbol, title, adoptingBody);
    }

    /** What a head says; every property that is not set is not said. */
    private static final class Saying {
        private final String symbol;
        private final String title;
        private final String adoptingBody;
        private List<String> sessions = List.of();
        private String item = "";
        private String place = "";
        private String original = "";
        private @Nullable LocalDate from;
        private @Nullable LocalDate on;
        private @Nullable LocalDate issued;

        Saying(String symbol, String title, String adoptingBody) {
            this.symbol = symbol;
            this.title = title;
            this.adoptingBody = adoptingBody;
        }

        Saying sessions(String... printed) {
            sessions = List.of(printed);
            return this;
        }

        Saying item(String printed) {
            item = printed;
            return this;
        }

        Saying place(String printed) {
            place = printed;
            return this;
        }

        Saying original(String printed) {
            original = printed;
            return this;
        }

        Saying from(int year, int month, int day) {
            from = LocalDate.of(year, month, day);
            return this;
        }

        Saying on(int year, int month, int day) {
            on = LocalDate.of(year, month, day);
            return this;
        }

        Saying issued(int year, int month, int day) {
            issued = LocalDate.of(year, month, day);
            return this;
        }

        Metadata read() {
            return new Metadata(symbol, title, adoptingBody, sessions, item, place, from, on, issued, original, "en");
        }
    }
}
