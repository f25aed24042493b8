/** How somebody is supported through isolation: notes of psychological support, and one plan for each person (一人一策). */
package lazaret.living.support;
