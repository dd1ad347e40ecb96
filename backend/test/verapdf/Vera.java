import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files with veraPDF: java Vera.java 3a,ua1 letter.pdf [more.pdf ...]
 * Prints one line per file and flavour, and under it every rule that fails with its count.
 * Exit code 0: all compliant; 1: at least one violation; 2: nothing to validate.
 */
public class Vera {
  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 2) {
      System.err.println("usage: java Vera.java 3a,ua1 letter.pdf [more.pdf ...]");
      System.exit(2);
    }
    VeraGreenfieldFoundryProvider.initialise();
    int failures = 0;
    for (int index = 1; index < arguments.length; index++) {
      for (String name : arguments[0].split(",")) {
        if (!isCompliant(arguments[index], PDFAFlavour.fromString(name))) {
          failures++;
        }
      }
    }
    System.exit(failures > 0 ? 1 : 0);
  }

  private static boolean isCompliant(String file, PDFAFlavour flavour) throws Exception {
    try (InputStream bytes = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.println(
          file
              + " " + flavour
              + " compliant=" + result.isCompliant()
              + " checks=" + result.getTotalAssertions());
      failedRules(result)
          .forEach((rule, count) -> System.out.println("   x" + count + " " + rule));
      return result.isCompliant();
    }
  }

  private static Map<String, Integer> failedRules(ValidationResult result) {
    Map<String, Integer> rules = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        String clause = assertion.getRuleId().getClause();
        int number = assertion.getRuleId().getTestNumber();
        rules.merge(clause + "-" + number + " " + assertion.getMessage(), 1, Integer::sum);
      }
    }
    return rules;
  }
}
