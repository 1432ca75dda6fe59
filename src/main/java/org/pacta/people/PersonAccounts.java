package org.pacta.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonAccounts extends ListCrudRepository<PersonAccount, UUID> {

    @Query("select id from people.person where lower(email) = lower(:email)")
    Optional<UUID> idOf(String email);

    default Optional<PersonAccount> findByAddress(String email) {
        return idOf(email.strip()).flatMap(this::findById);
    }
}
