package ravine.workbench;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ravine.Mistake;
import ravine.data.csv.CsvTable;

/**
 * What came of reading a table.
 *
 * @param from what was read, for people
 * @param wrong what is wrong with it, where it is no table
 */
record DataReading(String from, Optional<CsvTable> read, Optional<MistakePlace> wrong) {

    /** Reads a file, telling how far it is. */
    static DataReading of(Path file, Job.Report<DataReading> report) throws IOException {
        var from = String.valueOf(file.getFileName());
        double length = Math.max(1, Files.exists(file) ? Files.size(file) : 1);
        try {
            return new DataReading(
                    from, Optional.of(CsvTable.read(file, in -> counted(in, length, report))), Optional.empty());
        } catch (Mistake wrong) {
            return new DataReading(from, Optional.empty(), Optional.of(MistakePlace.of(wrong)));
        }
    }

    /** Reads a text. */
    static DataReading of(String name, String text) {
        try {
            return new DataReading(name, Optional.of(CsvTable.read(name, text)), Optional.empty());
        } catch (Mistake wrong) {
            return new DataReading(name, Optional.empty(), Optional.of(MistakePlace.of(wrong)));
        }
    }

    /** A reader that tells which share of about so many characters was read. */
    private static Reader counted(Reader in, double length, Job.Report<DataReading> report) {
        return new FilterReader(in) {
            private long characters;

            @Override
            public int read(char[] into, int from, int most) throws IOException {
                int count = super.read(into, from, most);
                characters += Math.max(0, count);
                report.reached(Math.min(1, characters / length));
                return count;
            }
        };
    }
}
