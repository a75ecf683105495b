package dev.virga.kit.pull;

/**
 * What a table is called in Java.
 *
 * @param packageName the package
 * @param record the record, such as {@code User}
 * @param scope the generated interface, such as {@code Users}
 * @param scopeIsGiven whether the record has to name it
 */
record RecordName(String packageName, String record, String scope, boolean scopeIsGiven) {
  /** Names a table, as one of its rows and as all of them. */
  static RecordName of(String packageName, String table, ClassNames names) {
    String className = JavaNames.className(table);
    String one = names.takeRecord(JavaNames.singular(className));
    String all = names.takeScope(one.equals(className) ? JavaNames.plural(className) : className);
    boolean implied = JavaNames.isPlain(table) && all.equals(className);
    return new RecordName(packageName, one, all, !implied);
  }

  String qualifiedRecord() {
    return packageName + "." + record;
  }
}
