package org.pacta.declaration;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface StoredDeclarations extends ListCrudRepository<StoredDeclaration, UUID> {

    boolean existsByKey(String key);
}
