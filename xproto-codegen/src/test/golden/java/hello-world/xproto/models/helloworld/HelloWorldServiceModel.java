package xproto.models.helloworld;

import com.example.core.ServiceModel;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A service that says hello to whoever it is told. */
@NullMarked
@Generated("dev.xproto.codegen.java")
public interface HelloWorldServiceModel extends ServiceModel {
    /** Who says hello. */
    String getHelloFrom();
}
