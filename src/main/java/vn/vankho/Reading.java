package vn.vankho;

import vn.vankho.plan.Plan;
import vn.vankho.source.ExtractedText;
import vn.vankho.text.NormalizedText;

/** What one source file became on its way through the first three stages. */
record Reading(ExtractedText extracted, NormalizedText text, Plan plan) {}
