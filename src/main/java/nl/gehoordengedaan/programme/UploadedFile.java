package nl.gehoordengedaan.programme;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.gehoordengedaan.shared.BrokenRule;

/** A file as it was sent in, which must be text. */
final class UploadedFile {

    /** In bytes; the set-up of fifty large programmes fits. */
    static final int LARGEST = 400_000;

    private UploadedFile() {
    }

    static String text(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw BrokenRule.of(BrokenRule.Kind.TOO_LARGE, "file", "programme.import.too-large", LARGEST / 1000);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw BrokenRule.input("file", "programme.import.not-utf8");
        }
    }
}
