package org.pacta.commitment;

/** What commitments can be counted by. */
public enum Grouping {
    STATUS("c.status", "c.status"),
    RESPONSIBLE_UNIT("coalesce(c.responsible_unit::text, '')", "coalesce(c.unit_name, '')"),
    DECLARATION("c.declaration_key", "c.declaration_name");

    private final String key;
    private final String name;

    Grouping(String key, String name) {
        this.key = key;
        this.name = name;
    }

    String key() {
        return key;
    }

    String label() {
        return name;
    }
}
