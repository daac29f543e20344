package org.sahyog.shared.file.content;

import java.util.regex.Pattern;
import org.sahyog.shared.file.FileProblem;
import org.sahyog.shared.file.FileType;
import org.sahyog.shared.problem.DomainException;

/** Begins and ends as a PDF does, and names nothing that runs or carries files. What is packed within is not looked into. */
class PdfForm implements Form {
    private static final int TAIL = 1024;
    private static final Pattern ACTIVE =
            Pattern.compile("/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?=[\\s/(<\\[])");
    /** {@code /J#61vaScript}: nobody writes so but to hide it. */
    private static final Pattern WRITTEN_OTHERWISE = Pattern.compile("/\\w*#(?:[46][1-9a-fA-F]|[57][0-9aA])\\w*");

    @Override
    public boolean begins(Bytes file) {
        return file.has(0, "%PDF-");
    }

    @Override
    public Proved prove(Bytes file) {
        Bytes.refuseIf(!file.holds("%%EOF", file.size() - TAIL, file.size()));
        String text = file.text(0, file.size());
        boolean active =
                ACTIVE.matcher(text).find() || WRITTEN_OTHERWISE.matcher(text).find();
        DomainException.refuseIf(active, FileProblem.ACTIVE);
        return Proved.of(FileType.PDF, file);
    }
}
