package org.shaotai.console.command;

import picocli.CommandLine.Command;

/** The work calendar: holidays, make-up days and the hours of the seasons. */
@Command(name = "calendar")
final class CalendarGroup extends Group {}
