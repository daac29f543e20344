package org.sahyog.shared.markdown;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Of a link and a picture the words, without the address and without quotation marks. */
final class PlainLinks implements NodeRenderer {
    private final TextContentNodeRendererContext context;

    PlainLinks(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node link) {
        for (Node word = link.getFirstChild(); word != null; word = word.getNext()) {
            context.render(word);
        }
    }
}
