/**
 * The console: its window and its command line, wired by hand.
 *
 * <p><b>Problem.</b> Should this module name what it needs in a {@code module-info}, as {@code
 * persistence} and {@code map-tiles} do? <b>Choice.</b> No; it starts from the class path. Read
 * from the jars: {@code javafx.graphics} 21 exports {@code com.sun.glass.ui} to three modules of
 * its own only, while openjfx-monocle, which draws the tour and the tests without a display, has no
 * descriptor and lives on that package; ControlsFX 11 wants {@code --add-exports} for its
 * completion on the module path and none on the class path; pinyin4j and Flyway have no descriptor,
 * so the module would rest on names guessed from file names. Each of these is a flag in every start
 * script, and one more thing that a JDK can take away. <b>Price.</b> JavaFX says once at each start
 * that it was loaded from the class path, and what may see what inside this module is held by
 * {@code ArchitectureTest} instead of the compiler.
 */
package org.shaotai.console;
