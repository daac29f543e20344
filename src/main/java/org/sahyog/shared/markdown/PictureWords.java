package org.sahyog.shared.markdown;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Of a picture from elsewhere the words that stand for it, and no address. */
final class PictureWords implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    private PictureWords(HtmlNodeRendererContext context) {
        this.context = context;
    }

    static NodeRenderer ofHtml(HtmlNodeRendererContext context) {
        return new PictureWords(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node picture) {
        for (Node word = picture.getFirstChild(); word != null; word = word.getNext()) {
            context.render(word);
        }
    }
}
