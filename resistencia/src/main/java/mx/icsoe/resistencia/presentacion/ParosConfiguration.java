package mx.icsoe.resistencia.presentacion;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.plataforma.sello.SelladoDeTiempo;
import mx.icsoe.portal.presentacion.Consecutivos;
import mx.icsoe.portal.presentacion.Intenciones;
import mx.icsoe.portal.presentacion.Preparaciones;
import mx.icsoe.portal.presentacion.Presentaciones;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/** Pone el {@link Paro} pedido entre presentar y lo que usa, sin que presentar lo sepa. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("medida.paro")
class ParosConfiguration {

    private static final List<Class<?>> VIGILADOS = List.of(
            Preparaciones.class,
            Consecutivos.class,
            Intenciones.class,
            Presentaciones.class,
            SelladoDeTiempo.class,
            Almacen.class);

    @Bean
    static BeanPostProcessor conParo(@Value("${medida.paro}") Punto donde, @Value("${medida.llegada}") int llegada) {
        var paro = new Paro(donde, new AtomicInteger(llegada));
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String nombre) {
                return VIGILADOS.stream()
                        .filter(cual -> cual.isInstance(bean))
                        .findFirst()
                        .map(cual -> vigilado(cual, bean, paro))
                        .orElse(bean);
            }
        };
    }

    private static Object vigilado(Class<?> cual, Object bean, Paro paro) {
        InvocationHandler vigia = (proxy, metodo, valores) -> {
            String llamada = cual.getSimpleName() + "." + metodo.getName();
            if (llamada.equals("SelladoDeTiempo.sellar")) {
                paro.llegar(Punto.POR_SELLAR);
            }
            Object salida = llamar(bean, metodo, valores);
            despues(llamada, paro);
            return salida;
        };
        return Proxy.newProxyInstance(cual.getClassLoader(), interfaces(bean), vigia);
    }

    private static Class<?>[] interfaces(Object bean) {
        return Stream.of(ClassUtils.getAllInterfaces(bean))
                .filter(una -> una.getName().startsWith("mx.icsoe."))
                .toArray(Class<?>[]::new);
    }

    private static Object llamar(Object bean, Method metodo, Object[] valores) throws Throwable {
        try {
            metodo.setAccessible(true);
            return metodo.invoke(bean, valores);
        } catch (InvocationTargetException causa) {
            throw causa.getCause();
        }
    }

    private static void despues(String llamada, Paro paro) {
        switch (llamada) {
            case "Preparaciones.buscar" -> paro.llegar(Punto.PREPARACION_LEIDA);
            case "Consecutivos.tomar" -> paro.llegar(Punto.FOLIO_TOMADO);
            case "Intenciones.agregar" -> {
                paro.llegar(Punto.INTENCION_ESCRITA);
                alConfirmar(() -> {}, () -> paro.llegar(Punto.INTENCION_CONFIRMADA));
            }
            case "SelladoDeTiempo.sellar" -> paro.llegar(Punto.SELLADA);
            case "Almacen.guardar" -> paro.llegar(Punto.GUARDADA);
            case "Presentaciones.agregar" -> {
                paro.llegar(Punto.PRESENTADA_ESCRITA);
                alConfirmar(
                        () -> paro.llegar(Punto.PRESENTADA_POR_CONFIRMAR),
                        () -> paro.llegar(Punto.PRESENTADA_CONFIRMADA));
            }
            default -> {
                // Lo demás no se vigila.
            }
        }
    }

    private static void alConfirmar(Runnable antes, Runnable despues) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean soloLectura) {
                antes.run();
            }

            @Override
            public void afterCommit() {
                despues.run();
            }
        });
    }
}
