package org.pacta.declaration.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the process that reads is started: with the Java and the classes of this one, little memory, and next to
 * nothing of the environment, since the environment is where passwords are.
 *
 * @param megabytes of memory for objects, at most
 */
record ChildCommand(int megabytes) {
    /** Without them Java does not find files whose names are not in ASCII, or, on Windows, does not start. */
    private static final Set<String> NEEDED = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private static final String MAIN = ReadingChild.class.getName();

    /** Starts any main class out of the application's jar, where classes lie in jars inside it. */
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    Process start() throws IOException {
        return builder().start();
    }

    /** All that the process gets to know of the environment. */
    Map<String, String> environment() {
        return builder().environment();
    }

    private ProcessBuilder builder() {
        ProcessBuilder child = new ProcessBuilder(words()).redirectError(ProcessBuilder.Redirect.DISCARD);
        child.environment().keySet().retainAll(NEEDED);
        return child;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-cp",
                System.getProperty("java.class.path")));
        if (isPacked()) {
            words.add("-Dloader.main=" + MAIN);
            words.add(LAUNCHER);
        } else {
            words.add(MAIN);
        }
        return words;
    }

    private static boolean isPacked() {
        return ChildCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getProtocol()
                .equals("jar");
    }
}
