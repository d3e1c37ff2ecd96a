package ravine.cli;

import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.export.FigureSize;

/** The size of a figure such as 1200x900, 180x120mm or 7x5in. */
final class SizeOption implements ITypeConverter<FigureSize> {

    @Override
    public FigureSize convert(String text) throws Mistake {
        return FigureSize.read(text);
    }
}
