package ravine.session;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import ravine.Mistake;
import ravine.file.WholeText;

/** A session as one line for chats and course pages: a mark, then its file deflated and written in the letters of addresses. */
public final class SessionCode {

    /** How such a line begins; the number is that of this writing, not of the file in it. */
    public static final String MARK = "ravine1:";

    private static final int BLOCK = 4096;

    private SessionCode() {}

    /** The session as a line. */
    public static String of(Session session) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(SessionFile.text(session).replaceAll("\n *", "").getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        var bytes = new ByteArrayOutputStream();
        var block = new byte[BLOCK];
        while (!deflater.finished()) {
            bytes.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** Whether a text is meant as such a line. */
    public static boolean isIn(String text) {
        return text.strip().startsWith(MARK);
    }

    /** The text of the session's file; blanks and line breaks that a mail put in do no harm. */
    static String decoded(String text) throws Mistake {
        var code = text.strip().substring(MARK.length()).replaceAll("\\s", "");
        var inflater = new Inflater(true);
        try {
            inflater.setInput(Base64.getUrlDecoder().decode(code));
            var bytes = new ByteArrayOutputStream();
            var block = new byte[BLOCK];
            while (!inflater.finished()) {
                int count = inflater.inflate(block);
                if (count == 0 && !inflater.finished()) {
                    throw mistake("The text of this session ends too early: copy all of it.", text);
                }
                if (bytes.size() + count > WholeText.MOST) {
                    throw mistake("The session in this text is too long.", text);
                }
                bytes.write(block, 0, count);
            }
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | DataFormatException e) {
            throw mistake("The text of this session is damaged: copy all of it, and nothing else.", text);
        } finally {
            inflater.end();
        }
    }

    private static Mistake mistake(String sentence, String text) {
        return new Mistake(sentence, text, 0, text.length());
    }
}
