package org.shaotai.console.command;

import picocli.CommandLine.Command;

/** The accounts of the staff. */
@Command(name = "account")
final class AccountGroup extends Group {}
