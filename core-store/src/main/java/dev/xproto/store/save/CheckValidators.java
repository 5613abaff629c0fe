package dev.xproto.store.save;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ModelGraph;
import dev.xproto.parser.model.ValidatorRule;
import dev.xproto.store.security.Subject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;

/**
 * The policies that the model says every saved object must satisfy. Not asked of an object that is being deleted; nor of
 * fields that are wrong already, because that is told, and a second complaint of the same would only confuse.
 */
final class CheckValidators implements SaveRule {
    @Override
    public void apply(Draft draft, SaveContext context) throws SQLException {
        Subject subject = draft.subject();
        ModelGraph graph = context.catalog().graph();
        Set<String> faulty = context.faultyFields(draft.model().name());
        for (Model model : InheritanceIndex.of(graph).lineage(draft.model().model())) {
            for (ValidatorRule validator : model.validators()) {
                boolean asked = Collections.disjoint(faulty, JudgedFields.of(graph, validator.policy()));
                if (asked && !context.gate().holds(validator.policy(), subject)) {
                    context.problem(draft, "", context.gate().expand(validator.message(), subject));
                }
            }
        }
    }
}
