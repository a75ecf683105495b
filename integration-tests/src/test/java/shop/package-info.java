/**
 * A shop, as the records of an application: relations of each kind, two foreign keys to the same
 * table, tables that refer to themselves, keys of several columns, and a table of nothing but
 * defaults.
 */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
