package org.pacta.declaration;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface StoredFindings extends ListCrudRepository<StoredFinding, UUID> {

    List<StoredFinding> findByParagraph(UUID paragraph);
}
