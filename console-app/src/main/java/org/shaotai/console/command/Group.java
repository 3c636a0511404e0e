package org.shaotai.console.command;

import picocli.CommandLine.Option;

/** A word before other commands; alone it is wrong usage. */
abstract class Group {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean isHelp;
}
