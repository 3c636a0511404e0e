package org.shaotai.console.command;

import picocli.CommandLine.Command;

/** The boards of day, week and month. */
@Command(name = "board")
final class BoardGroup extends Group {}
