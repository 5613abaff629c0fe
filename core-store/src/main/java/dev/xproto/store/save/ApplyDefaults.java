package dev.xproto.store.save;

import dev.xproto.parser.model.DefaultValue;
import dev.xproto.parser.model.Field;
import dev.xproto.parser.model.KnownOption;
import dev.xproto.parser.model.Member;
import dev.xproto.sync.model.FieldKind;
import dev.xproto.sync.model.RowType;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a new object what nobody set: constants, and what default functions answer. Never touches a stored object. */
final class ApplyDefaults implements SaveRule {
    private final DefaultFunctions functions;

    ApplyDefaults(DefaultFunctions functions) {
        this.functions = functions;
    }

    @Override
    public void apply(Draft draft, SaveContext context) throws SQLException {
        if (!draft.isNew()) {
            return;
        }
        for (RowType.Column column : draft.type().columns()) {
            Member member = draft.model().member(column.name());
            if (member == null) {
                continue;
            }
            if (member instanceof Field field && field.options().flag(KnownOption.AUTO_NOW_ADD)) {
                draft.set(column.name(), context.moment());
            } else if (!draft.isNamed(column.name())) {
                draft.set(column.name(), value(draft, member, column, context));
            }
        }
        draft.set(BaseFields.LEAF, draft.model().name());
    }

    private @Nullable Object value(Draft draft, Member member, RowType.Column column, SaveContext context)
            throws SQLException {
        if (member.defaultValue() instanceof DefaultValue.Function named) {
            Optional<DefaultFunction> function = functions.find(named.name());
            if (function.isEmpty()) {
                context.problem(draft, column.name(), "the core has no default function `" + named.name() + "`");
                return null;
            }
            return function.get().value(draft, context);
        }
        if (column.defaultValue() != null) {
            return column.defaultValue();
        }
        boolean text = column.kind() == FieldKind.STRING && column.required();
        return text ? "" : null;
    }
}
