package org.glasnik.content.type;

import java.util.List;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** Who makes an issue. */
public record IssueImprint(
    @Field(value = "The editor-in-chief.", prose = true) @Nullable String editorInChief,
    @Field(value = "The editors.", prose = true) List<String> editors,
    @Field(value = "The proofreader.", prose = true) @Nullable String proofreader,
    @Field(value = "Who signs for the publisher.", prose = true) @Nullable String publisherRep,
    @Field(value = "The printer.", prose = true) @Nullable String printer,
    @Field("How many are printed.") @Nullable Integer circulation,
    @Field(value = "The price.", prose = true) @Nullable String price,
    @Field(value = "How to subscribe.", prose = true) @Nullable String subscription) {}
