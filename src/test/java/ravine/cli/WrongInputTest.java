package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Outcome;

final class WrongInputTest {

    /** The command line with bars between words; what its message says; the text and, under it, the carets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "trace|--optimizer|gd+gd;ravine trace: --optimizer: This is a method;gd+gd;   ^^",
                "trace|--optimizer|adam:beta3=1;Did you mean “beta1”?;adam:beta3=1;     ^^^^^",
                "trace|--optimizer|adm;Did you mean “adam”?;adm;^^^",
                "trace|--optimizer|;There is no method “”;-;^",
                "trace|--optimizer|gd:;such as eta=0.1;gd:;   ^",
                "trace|--optimizer|gd:eta=0,4;decimals follow a point;gd:eta=0,4;         ^",
                "trace|--optimizer|gd:eta=1,eta=2;eta is given twice;gd:eta=1,eta=2;         ^^^^^",
                "trace|--optimizer|gd:eta=1f;“1f” is no number;gd:eta=1f;       ^^",
                "trace|--optimizer|gd:eta=NaN;“NaN” is no number;gd:eta=NaN;       ^^^",
                "trace|--optimizer|adam:correction=biased;bias or none or average;adam:correction=biased;                ^^^^^^",
                "trace|--objective|2+foo;ravine trace: --objective: ;2+foo;  ^^^",
                "trace|--objective|0,5x;write 0.5;0,5x;^^^",
                "trace|--objective|a x^2|--param|b=1;the formula has no parameter “b”;-;-",
                "trace|--objective|a x^2|--param|a=1|--param|a=2;--param: a is given twice;-;-",
                "trace|--start|(1, zwei);“zwei” is no number;(1, zwei);    ^^^^",
                "trace|--start|1/2,0;Write 0.5.;1/2,0;^^^",
                "trace|--objective|rosenbrok;Did you mean “rosenbrock”?;rosenbrok;^^^^^^^^^",
                "trace|--param|a;NAME=VALUE;-;-",
                "trace|--start=1;x1;1;^",
                "trace|--start|1,zwei;“zwei” is no number;1,zwei;  ^^^^",
                "trace|--steps|-1;whole number from 0 to 1000000;-1;^^",
                "trace|--budget|0.5;whole number from 0 to 2147483647;0.5;^^^",
                "trace|--steps|1e9;whole number from 0 to 1000000;1e9;^^^",
                "trace|--steps|1.5;whole number from 0 to 1000000;1.5;^^^",
                "trace|--steps;--steps;-;-",
                "trace|--steps|1|--steps|2;--steps is given twice;-;-",
                "trace|--gradient|fivepoint;Did you mean “five-point”?;fivepoint;^^^^^^^^^",
                "trace|--h|0;h is a number above 0;0;^",
                "trace|--noise|-1;a number of at least 0;-1;^^",
                "trace|--seed|1e3;whole number;1e3;^^^",
                "trace|--view|3,1,2,3;not from 3 to 1;3,1,2,3;^^^^^^^",
                "trace|--objektive|x;Did you mean “--objective”?;-;-",
                "trace|foo;“foo” is too much;-;-",
                "render;--output;-;-",
                "render|-o|a.bmp;.png or .svg or .pdf or .jpg or .gif or .mp4;a.bmp;^^^^^",
                "render|-o|a.png|--format|jpg;png or svg or pdf or jpeg or gif or mp4;jpg;^^^",
                "render|-o|a.png|--size|9x90mm;from 25 to 2500;9x90mm;^",
                "render|-o|a.png|--panels|etta=1;None of the methods has the key;etta;^^^^",
                "render|-o|a.png|--panels|eta=0.1,-2;“-2” is not allowed;-2;^^",
                "render|-o|a.png|--panels|eta;such as eta=0.1,0.2,0.4;eta;^^^",
                "render|-o|a.png|--overlays|step,row-gradient;Did you mean “row-gradients”?;step,row-gradient;     ^^^^^^^^^^^^",
                "render|-o|a.png|--views|curves;Did you mean “curve”?;curves;^^^^^^",
                "render|-o|a.png|--views|curve,curve;one or two of contours;curve,curve;      ^^^^^",
                "render|-o|a.gif|--fps|80;from 1 to 50;80;^^",
                "render|-o|png;.png or .svg;png;^^^",
                "render|-o|a.png|--size|0x0;“0” is not allowed;0x0;^",
                "render|-o|a.png|--size|99999999x99999999;from 100 to 10000;99999999x99999999;^^^^^^^^",
                "render|-o|a.png|--size|800;such as 1200x900;800;^^^",
                "render|-o|a.png|--theme|drak;Did you mean “dark”?;drak;^^^^",
                "render|-o|a.png|--step|-1;from 0 to;-1;^^",
                "list;WHAT;-;-",
                "list|foo;methods or modifiers or objectives or data or gallery or lessons or verdicts;foo;^^^",
                "list|methods|--json|--markdown;--markdown;-;-",
                "trace|--session|lecture-mommentum;Did you mean “lecture-momentum”?;lecture-mommentum;^^^^^^^^^^^^^^^^^",
                "render|-o|a.png|--session|missing.ravine.json;“missing.ravine.json” cannot be read: there is no such file.;-;-",
                "trace|--session|src;there is no session “src”;src;^^^",
                "trace|--session|./src;“./src” cannot be read: it is a folder.;-;-",
                "check;FILE;-;-",
                "check|./pom.xml;ravine check: ./pom.xml: line 1, column 1: this is not JSON;<?xml version=\"1.0\" encoding=\"U…;^",
                "lst;Did you mean “list”?;-;-",
                "missing.json;no file “missing.json”;-;-"
            })
    void is_one_message_with_its_place_and_status_2(String words, String says, String text, String carets) {
        var outcome = Outcome.of(words.split("\\|", -1));
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        var lines = outcome.err().lines().toList();
        assertTrue(lines.get(0).startsWith("ravine"), outcome.err());
        assertTrue(lines.get(0).contains(says), outcome.err());
        assertFalse(outcome.err().contains("Usage"), outcome.err());
        assertFalse(outcome.err().contains("Exception"), outcome.err());
        if (carets == null) {
            assertEquals(1, lines.size(), outcome.err());
        } else {
            assertEquals(3, lines.size(), outcome.err());
            assertEquals(text == null ? "" : text, lines.get(1).strip());
            assertEquals("  " + carets, lines.get(2));
        }
    }
}
