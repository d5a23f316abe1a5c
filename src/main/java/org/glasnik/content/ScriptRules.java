package org.glasnik.content;

import java.util.List;
import java.util.Map;
import org.glasnik.source.bind.Field;

/** How one text is converted to the other script of its language. */
public record ScriptRules(
    @Field(value = "Words that stay as they are.", example = "[Viber]") List<String> keep,
    @Field("Words with their forms in the other script.") Map<String, String> replace) {}
