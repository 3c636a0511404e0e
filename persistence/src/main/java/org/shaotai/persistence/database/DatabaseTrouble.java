package org.shaotai.persistence.database;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * Tells by what a database said which sentence helps its user: each kind of trouble wants another
 * remedy.
 */
final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** The trouble behind an exception of the database at an address. */
    static StoreTrouble at(StoreAddress address, Exception failure) {
        String place = address.dialect() == Dialect.H2 ? address.path().toString() : address.url();
        return new StoreTrouble(code(address.dialect(), failure), place, failure);
    }

    private static String code(Dialect dialect, Exception failure) {
        if (causes(failure).anyMatch(DatabaseTrouble::isNoRoom)) {
            return "trouble.store.noRoom";
        }
        if (causes(failure).anyMatch(DatabaseTrouble::isForbidden)) {
            return "trouble.store.forbidden";
        }
        if (causes(failure).anyMatch(EOFException.class::isInstance)) {
            return "trouble.store.damaged"; // shorter than what every store begins with
        }
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(said -> dialect == Dialect.H2 ? embedded(said) : shared(said))
                .orElse("trouble.store.access");
    }

    private static String embedded(SQLException said) {
        return switch (said.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "trouble.store.inUse";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 ->
                    "trouble.store.damaged";
            case ErrorCode.FILE_CREATION_FAILED_1, ErrorCode.DATABASE_IS_READ_ONLY ->
                    "trouble.store.forbidden";
            default -> "trouble.store.access";
        };
    }

    /** Class 08 of the SQL states is trouble with the connection, 28 with the account. */
    private static String shared(SQLException said) {
        String state = String.valueOf(said.getSQLState());
        return state.startsWith("08") || state.startsWith("28")
                ? "trouble.store.unreachable"
                : "trouble.store.access";
    }

    private static boolean isNoRoom(Throwable cause) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof IOException
                && (said.contains("no space left") || said.contains("not enough space"));
    }

    /** The file system said no: no permission, no such directory, mounted for reading only. */
    private static boolean isForbidden(Throwable cause) {
        return cause instanceof FileSystemException || cause instanceof ReadOnlyFileSystemException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
