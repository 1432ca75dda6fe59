package org.pacta.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class PrintedVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = PrintedVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Pacta " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
