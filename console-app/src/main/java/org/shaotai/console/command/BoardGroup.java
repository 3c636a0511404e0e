package org.shaotai.console.command;

import picocli.CommandLine.Command;

/** The boards; what it takes stands in its commands. */
@Command(name = "board")
final class BoardGroup {}
