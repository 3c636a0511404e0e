package org.shaotai.console.matter;

import java.util.Optional;

/**
 * Why a form cannot be made a move of, in one sentence.
 *
 * @param field the field that is wrong; empty where none of the form's is
 * @param sentence what is wrong, and what to do
 */
public record Objection(Optional<MoveField<?>> field, String sentence) {}
