package org.sahyog.shared.file.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.file.FileSettings;
import org.sahyog.shared.file.FileType;
import org.sahyog.shared.problem.DomainException;

/** Decides by the content alone what a file is, and whether it is taken. Blocks: for worker threads. */
@ApplicationScoped
public class Inspection {
    private static final long WIDEST = 32_767;
    /** So far browsers look when they guess. */
    private static final int GUESSED = 1024;

    private static final Pattern MARKUP =
            Pattern.compile("<(!doctype|html|head|body|script|svg|iframe|\\?php)", Pattern.CASE_INSENSITIVE);

    /** In this order: text is what nothing else is. */
    private static final List<Form> FORMS = List.of(
            new JpegForm(),
            new PngForm(),
            new WebpForm(),
            new OggForm(),
            new Mp4Form(),
            new AacForm(),
            new Mp3Form(),
            new PdfForm(),
            new OfficeForm(),
            new CsvForm());

    private final FileSettings settings;
    private final SizeLimits limits;

    Inspection(FileSettings settings) {
        this.settings = settings;
        this.limits = new SizeLimits(settings);
    }

    /** What is kept takes the place of what was sent. */
    public Inspected inspect(Path place) {
        try {
            byte[] sent = Files.readAllBytes(place);
            Proved proved = prove(sent);
            if (!Arrays.equals(proved.content(), sent)) {
                Files.write(place, proved.content());
            }
            return new Inspected(
                    proved.type(),
                    proved.content().length,
                    Checksum.of(proved.content()),
                    previews(proved, proved.size()));
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private Proved prove(byte[] sent) {
        DomainException.refuseIf(sent.length == 0, FileProblem.EMPTY);
        Bytes file = new Bytes(sent);
        Form form = FORMS.stream()
                .filter(each -> each.begins(file))
                .findFirst()
                .orElseThrow(() -> new DomainException(FileProblem.TYPE));
        refuseHidden(file, form);
        Proved proved = form.prove(file);
        limits.refuseLarge(proved.type().kind(), sent.length);
        return proved;
    }

    /** Where something that is taken is also something that is not. */
    private static void refuseHidden(Bytes file, Form form) {
        boolean archive = !(form instanceof OfficeForm) && Archives.hides(file);
        boolean page = MARKUP.matcher(file.text(0, GUESSED)).find();
        DomainException.refuseIf(archive || page, FileProblem.HIDDEN);
    }

    private List<Preview> previews(Proved proved, @Nullable PictureSize size) {
        if (size == null) {
            return List.of();
        }
        Bytes.refuseIf(size.width() < 1 || size.height() < 1);
        boolean wide = Math.max(size.width(), size.height()) > WIDEST;
        if (wide || size.points() > settings.mostPixels()) {
            throw new DomainException(FileProblem.PIXELS, size.width(), size.height(), settings.mostPixels())
                    .with("most", settings.mostPixels());
        }
        return proved.type() == FileType.WEBP ? List.of() : Previews.of(proved.content(), size);
    }
}
