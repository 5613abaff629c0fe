package xproto.models.helloworld;

import com.example.core.ServiceInstanceModel;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** One greeting. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface HelloWorldServiceInstanceModel extends ServiceInstanceModel {
    /** Who is greeted. */
    String getHelloTo();
}
