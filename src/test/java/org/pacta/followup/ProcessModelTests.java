package org.pacta.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What every diagram in {@code processes/} keeps to. */
class ProcessModelTests {

    private static final Map<Class<? extends FlowNode>, String> PREFIXES = Map.of(
            UserTask.class, "Task_",
            ServiceTask.class, "Task_",
            BusinessRuleTask.class, "Task_",
            ExclusiveGateway.class, "Gateway_",
            BoundaryEvent.class, "BoundaryEvent_",
            StartEvent.class, "StartEvent_",
            EndEvent.class, "EndEvent_",
            IntermediateCatchEvent.class, "CatchEvent_",
            SubProcess.class, "SubProcess_");

    static Stream<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void isNamedLikeItsFileAndCanBeExecuted(Path file) {
        Process process = processOf(file);
        assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void saysHowLongItsHistoryIsKept(Path file) {
        assertThat(processOf(file).getCamundaHistoryTimeToLiveString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void callsOnlyDelegatesThatExist(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Stream<String> services =
                model.getModelElementsByType(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression);
        Stream<String> rules = model.getModelElementsByType(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDelegateExpression);
        Set<String> called = Stream.concat(services, rules)
                .map(expression -> Objects.requireNonNullElse(expression, "a task without a delegate"))
                .collect(Collectors.toSet());
        assertThat(delegates()).containsAll(called);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void holdsNoScript(Path file) {
        assertThat(Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(ScriptTask.class))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void givesEveryElementAnIdByItsKindAndAName(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        assertThat(nodes).allSatisfy(node -> {
            assertThat(node.getId()).startsWith(prefixOf(node));
            assertThat(node.getName()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void asksAQuestionAtEveryGatewayAndAnswersOnItsFlows(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        assertThat(model.getModelElementsByType(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getDefault()).isNotNull();
            assertThat(gateway.getOutgoing())
                    .allSatisfy(flow -> assertThat(flow.getName()).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void takesEveryDateFromDataAndEveryConditionFromOneVariable(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Stream<String> dates =
                model.getModelElementsByType(TimeDate.class).stream().map(date -> date.getTextContent());
        Stream<String> conditions = model.getModelElementsByType(SequenceFlow.class).stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(Objects::nonNull)
                .map(condition -> condition.getTextContent());
        assertThat(Stream.concat(dates, conditions)).allMatch(expression -> expression.matches("\\$\\{\\w+}"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void drawsEveryElement(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Set<String> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        Set<String> edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId())
                .collect(Collectors.toSet());
        assertThat(model.getModelElementsByType(FlowNode.class))
                .allSatisfy(node -> assertThat(shapes).contains(node.getId()));
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(edges).contains(flow.getId()));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void hasNoUserTaskThatTheTaskListDoesNotKnow(Path file) {
        List<String> known =
                Arrays.stream(TaskKind.values()).map(TaskKind::element).toList();
        assertThat(Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class))
                .allSatisfy(task -> assertThat(known).contains(task.getId()));
    }

    private static Process processOf(Path file) {
        return Bpmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Process.class)
                .iterator()
                .next();
    }

    private static String prefixOf(FlowNode node) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(node))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no prefix is agreed for " + node.getElementType().getTypeName()));
    }

    private static Set<String> delegates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        scanner.resetFilters(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        return scanner.findCandidateComponents("org.pacta").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .map(name -> "${" + Introspector.decapitalize(name) + "}")
                .collect(Collectors.toSet());
    }
}
