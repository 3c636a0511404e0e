package org.shaotai.console.command;

import picocli.CommandLine.Command;

/** The imports of real data. */
@Command(name = "import")
final class ImportGroup extends Group {}
