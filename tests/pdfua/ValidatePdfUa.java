import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** Validates the files it is given against PDF/UA-1 with veraPDF. Prints a line of JSON for each file. */
public final class ValidatePdfUa {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) System.out.println(JSON.writeValueAsString(validate(file)));
    }

    private static Map<String, Object> validate(String file) throws Exception {
        VeraPDFFoundry veraPdf = Foundries.defaultInstance();
        try (PDFAParser parser = veraPdf.createParser(new File(file), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = veraPdf.createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", file);
            line.put("compliant", result.isCompliant());
            line.put("checks", result.getTotalAssertions());
            line.put("failures", failures(result));
            return line;
        }
    }

    /** One entry for each broken rule, with its first occurrence. */
    private static List<Map<String, Object>> failures(ValidationResult result) {
        Map<RuleId, TestAssertion> first = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) first.putIfAbsent(assertion.getRuleId(), assertion);
        }
        List<Map<String, Object>> failures = new ArrayList<>();
        for (Map.Entry<RuleId, Integer> failed : result.getFailedChecks().entrySet()) {
            TestAssertion example = first.get(failed.getKey());
            Map<String, Object> failure = new LinkedHashMap<>();
            failure.put("rule", failed.getKey().getClause() + "-" + failed.getKey().getTestNumber());
            failure.put("count", failed.getValue());
            failure.put("message", example == null ? "" : example.getMessage());
            failure.put("where", example == null ? "" : example.getLocation().getContext());
            failures.add(failure);
        }
        return failures;
    }
}
