package org.glasnik.source;

/**
 * A piece of one line of a source file.
 *
 * @param line from 1; 0 when the problem is of the file as a whole
 * @param column from 1, in code points
 * @param length in code points, within the line; 0 for a point
 */
public record SourceSpan(SourcePath path, int line, int column, int length)
    implements Comparable<SourceSpan> {

  /** The file as a whole. */
  public static SourceSpan whole(SourcePath path) {
    return new SourceSpan(path, 0, 0, 0);
  }

  @Override
  public int compareTo(SourceSpan other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
