package ravine.workbench;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ravine.Mistake;
import ravine.data.Table;
import ravine.data.csv.CsvTable;
import ravine.session.Session;

/**
 * What came of reading a table.
 *
 * @param from what was read, for people
 * @param wrong what is wrong with it, where it is no table
 * @param suited the session over it, as far as it was looked for
 */
record DataReading(String from, Optional<CsvTable> read, Optional<MistakePlace> wrong, Optional<SuitedSession> suited) {

    private DataReading(String from, Optional<CsvTable> read, Optional<MistakePlace> wrong) {
        this(from, read, wrong, Optional.empty());
    }

    /** The same with a session over the table, which takes long where it has many rows. */
    DataReading suiting(Session session, String typed) {
        return new DataReading(from, read, wrong, read.map(csv -> SuitedSession.of(session, typed, csv.table())));
    }

    /** A table that was made or ships. */
    static DataReading of(Table table) {
        return new DataReading(table.name(), Optional.of(new CsvTable(table, List.of())), Optional.empty());
    }

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
