package org.glasnik.content.type;

import java.util.List;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** Who makes an issue. */
public record IssueImprint(
    @Field("The editor-in-chief.") @Nullable String editorInChief,
    @Field("The editors.") List<String> editors,
    @Field("The proofreader.") @Nullable String proofreader,
    @Field("Who signs for the publisher.") @Nullable String publisherRep,
    @Field("The printer.") @Nullable String printer,
    @Field("How many are printed.") @Nullable Integer circulation,
    @Field("The price.") @Nullable String price,
    @Field("How to subscribe.") @Nullable String subscription) {}
