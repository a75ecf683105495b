package odd;

/** All in upper case. */
public record IBAN(String value) {}
