package org.pacta.followup.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine may call, and who hears of its tasks. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** The engine starts after the migrations, which make its schema. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin pactaPlugin(Map<String, JavaDelegate> delegates, TaskListener taskListener) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                // a process may name Pacta's delegates and nothing else of the application
                engine.setBeans(new HashMap<>(delegates));
                engine.setCustomPostBPMNParseListeners(with(engine.getCustomPostBPMNParseListeners(), taskListener));
            }
        };
    }

    private static List<BpmnParseListener> with(List<BpmnParseListener> present, TaskListener taskListener) {
        List<BpmnParseListener> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(new EveryUserTask(taskListener));
        return all;
    }

    /** Puts the listener on every user task, so that no process can be drawn whose tasks are missing from the list. */
    private static final class EveryUserTask extends AbstractBpmnParseListener {
        private static final List<String> EVENTS = List.of(
                TaskListener.EVENTNAME_CREATE,
                TaskListener.EVENTNAME_ASSIGNMENT,
                TaskListener.EVENTNAME_COMPLETE,
                TaskListener.EVENTNAME_DELETE);

        private final TaskListener listener;

        EveryUserTask(TaskListener listener) {
            this.listener = listener;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            EVENTS.forEach(event -> task.addTaskListener(event, listener));
        }
    }
}
