/** Classes that break one rule of the packages each, planted to show that the rule catches them. */
package offenders;
