// SPDX-License-Identifier: EPL-2.0
package org.nitrolith.model.resource;

import java.util.Objects;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * Something that was noticed while a model file was read.
 *
 * @param severity how much it matters
 * @param code a stable name of the kind of finding, one of the constants of this class
 * @param file the file, as a path where it is one, else as a URI
 * @param line the line, counted from 1; 0 where it is not known
 * @param column the column, counted from 1; 0 where it is not known
 * @param elementPath the element for a reader, see {@link ElementPath}; empty where there is none
 * @param elementId the {@code xmi:id} of the element; empty where there is none
 * @param message what is wrong
 * @param fix what to do about it
 */
public record LoadDiagnostic(Severity severity, String code, String file, int line, int column, String elementPath,
        String elementId, String message, String fix) implements Resource.Diagnostic {

    /** The file is not well-formed XML. */
    public static final String MALFORMED = "file.malformed";
    /** The file ends before its last element is closed. */
    public static final String TRUNCATED = "file.truncated";
    /** The file has no content. */
    public static final String EMPTY = "file.empty";
    /** The file is larger than {@link ModelFiles#MAX_FILE_BYTES}. */
    public static final String TOO_LARGE = "file.tooLarge";
    /** Elements are nested more than {@link ModelFiles#MAX_DEPTH} deep. */
    public static final String TOO_DEEP = "file.tooDeep";
    /** The bytes are not text in the encoding that the file declares. */
    public static final String ENCODING = "file.encoding";
    /** The file has a DOCTYPE. */
    public static final String DOCTYPE = "file.doctype";
    /** The file cannot be opened, read or written. */
    public static final String ACCESS = "file.access";
    /** The root element is of no known kind of model. */
    public static final String UNKNOWN_KIND = "file.unknownKind";
    /** The file is in a version of the format that this program does not know. */
    public static final String UNKNOWN_VERSION = "file.unknownVersion";
    /** The file has changed on disk since it was loaded. */
    public static final String CHANGED_ON_DISK = "file.changedOnDisk";
    /** An attribute or child element that this version does not know; kept. */
    public static final String UNKNOWN_FEATURE = "model.unknownFeature";
    /** A child element of a type that this version does not know; kept. */
    public static final String UNKNOWN_TYPE = "model.unknownType";
    /** A second value for a feature that takes one; kept. */
    public static final String REPEATED = "model.repeatedValue";
    /** A value that cannot be read as what it should be; kept. */
    public static final String UNREADABLE_VALUE = "model.unreadableValue";
    /** Text where no text belongs; kept. */
    public static final String STRAY_TEXT = "model.strayText";
    /** An {@code xmi:id} that an earlier element has. */
    public static final String DUPLICATE_ID = "model.duplicateId";
    /** An element without an {@code xmi:id}. */
    public static final String MISSING_ID = "model.missingId";
    /** A reference whose target does not exist; kept. */
    public static final String DANGLING_REFERENCE = "model.danglingReference";
    /** A reference to an element of a kind that does not fit there; kept. */
    public static final String WRONG_TARGET = "model.wrongTarget";
    /** A reference that leaves the project or names a place that is never opened; kept. */
    public static final String OUTSIDE_REFERENCE = "model.outsideReference";
    /** A value or reference that cannot be written to a file. */
    public static final String NOT_STORABLE = "model.notStorable";

    /** Checks that nothing is missing. */
    public LoadDiagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(elementPath, "elementPath");
        Objects.requireNonNull(elementId, "elementId");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fix, "fix");
    }

    /**
     * One line for a person: {@code file:line:column: message fix}, without what is not known.
     *
     * @return the line
     */
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        text.append(": ");
        if (!elementPath.isEmpty()) {
            text.append(elementPath).append(": ");
        }
        text.append(message);
        if (!fix.isEmpty()) {
            text.append(' ').append(fix);
        }
        return text.toString();
    }

    @Override
    public String getMessage() {
        return text();
    }

    @Override
    public String getLocation() {
        return file;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }
}
