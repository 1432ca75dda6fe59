package org.pacta.followup.engine;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Deploys the processes at start: a fixed list under stable names, each only when its file changed. So a restart makes no
 * new version, and running follow-ups stay on theirs.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

    private static final List<String> FILES =
            List.of("declaration-intake.bpmn", "commitment-follow-up.bpmn", "follow-up-routing.dmn");

    private final RepositoryService repository;

    ProcessDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("pacta").source("pacta").enableDuplicateFiltering(true);
        FILES.forEach(file -> deployment.addInputStream(file, getClass().getResourceAsStream("/processes/" + file)));
        deployment.deploy();
    }
}
