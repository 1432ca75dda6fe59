package org.pacta.commitment;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface CommitmentRepository extends CrudRepository<Commitment, UUID> {

    int countByDeclaration(UUID declaration);
}
