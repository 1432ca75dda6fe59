package org.pacta.declaration;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All versions of one declaration, and their texts in other languages. */
record Family(List<Member> members) {

    Family {
        members = List.copyOf(members);
    }

    /**
     * One text of the family.
     *
     * @param language ISO 639-1
     * @param supersedes the version it replaces; null where it replaces none
     * @param languageOf whose text in another language it is; null where it is followed up itself
     */
    record Member(
            ExistingDeclaration declaration,
            int versionNumber,
            String language,
            @Nullable DeclarationId supersedes,
            @Nullable DeclarationId languageOf,
            boolean confirmed) {

        DeclarationId id() {
            return declaration.id();
        }

        boolean isFollowedUp() {
            return languageOf == null;
        }

        /** The version that this text belongs to: itself, or the one it is a language of. */
        DeclarationId version() {
            return languageOf == null ? declaration.id() : languageOf;
        }
    }

    Optional<Member> find(DeclarationId id) {
        return members.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    boolean has(DeclarationId id) {
        return find(id).isPresent();
    }

    Optional<Member> replacing(DeclarationId older) {
        return members.stream().filter(it -> older.equals(it.supersedes())).findFirst();
    }

    Optional<Member> replacedBy(DeclarationId newer) {
        return find(newer).map(Member::supersedes).flatMap(this::find);
    }

    Member newest() {
        return members.stream()
                .filter(Member::isFollowedUp)
                .max(Comparator.comparingInt(Member::versionNumber))
                .orElseThrow();
    }

    /** The texts of the same version in other languages, that which is followed up first. */
    List<Member> otherLanguagesOf(DeclarationId id) {
        DeclarationId version = find(id).map(Member::version).orElseThrow();
        return members.stream()
                .filter(it -> it.version().equals(version) && !it.id().equals(id))
                .sorted(Comparator.comparing((Member it) -> !it.isFollowedUp()).thenComparing(Member::language))
                .toList();
    }

    /** The text of this version in this language. */
    Optional<Member> inLanguage(DeclarationId version, String language) {
        return members.stream()
                .filter(it -> it.version().equals(version) && Objects.equals(it.language(), language))
                .findFirst();
    }
}
