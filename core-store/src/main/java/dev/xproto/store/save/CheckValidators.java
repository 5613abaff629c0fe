package dev.xproto.store.save;

import dev.xproto.parser.index.InheritanceIndex;
import dev.xproto.parser.model.Model;
import dev.xproto.parser.model.ValidatorRule;
import dev.xproto.store.security.Subject;
import java.sql.SQLException;

/** The policies that the model says every saved object must satisfy. Not asked of an object that is being deleted. */
final class CheckValidators implements SaveRule {
    @Override
    public void apply(Draft draft, SaveContext context) throws SQLException {
        Subject subject = draft.subject();
        for (Model model : InheritanceIndex.of(context.catalog().graph())
                .lineage(draft.model().model())) {
            for (ValidatorRule validator : model.validators()) {
                if (!context.gate().holds(validator.policy(), subject)) {
                    context.problem(draft, "", context.gate().expand(validator.message(), subject));
                }
            }
        }
    }
}
