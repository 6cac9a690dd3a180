package mx.icsoe.portal.presentacion;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.plataforma.sello.SelladoDeTiempo;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/** Pone los {@link Cortes} entre presentar y lo que usa, sin que presentar lo sepa. */
@TestConfiguration(proxyBeanMethods = false)
class CortesConfiguration {

    private static final List<Class<?>> VIGILADOS = List.of(
            Preparaciones.class,
            Consecutivos.class,
            Intenciones.class,
            Presentaciones.class,
            SelladoDeTiempo.class,
            Almacen.class);

    @Bean
    static Cortes cortes() {
        return new Cortes();
    }

    @Bean
    static BeanPostProcessor conCortes(Cortes cortes) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String nombre) {
                return VIGILADOS.stream()
                        .filter(cual -> cual.isInstance(bean))
                        .findFirst()
                        .map(cual -> vigilado(cual, bean, cortes))
                        .orElse(bean);
            }
        };
    }

    private static Object vigilado(Class<?> cual, Object bean, Cortes cortes) {
        InvocationHandler vigia = (proxy, metodo, valores) -> {
            antes(cual, metodo, cortes);
            Object salida = llamar(bean, metodo, valores);
            despues(cual, metodo, cortes);
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

    private static void antes(Class<?> cual, Method metodo, Cortes cortes) {
        if (cual == SelladoDeTiempo.class && metodo.getName().equals("sellar")) {
            cortes.llegar(PuntoDeCorte.POR_SELLAR);
        }
    }

    private static void despues(Class<?> cual, Method metodo, Cortes cortes) {
        switch (cual.getSimpleName() + "." + metodo.getName()) {
            case "Preparaciones.buscar" -> cortes.llegar(PuntoDeCorte.PREPARACION_LEIDA);
            case "Consecutivos.tomar" -> cortes.llegar(PuntoDeCorte.FOLIO_TOMADO);
            case "Intenciones.agregar" -> {
                cortes.llegar(PuntoDeCorte.INTENCION_ESCRITA);
                alConfirmar(() -> {}, () -> cortes.llegar(PuntoDeCorte.INTENCION_CONFIRMADA));
            }
            case "SelladoDeTiempo.sellar" -> cortes.llegar(PuntoDeCorte.SELLADA);
            case "Almacen.guardar" -> cortes.llegar(PuntoDeCorte.GUARDADA);
            case "Presentaciones.agregar" -> {
                cortes.llegar(PuntoDeCorte.PRESENTADA_ESCRITA);
                alConfirmar(
                        () -> cortes.llegar(PuntoDeCorte.PRESENTADA_POR_CONFIRMAR),
                        () -> cortes.llegar(PuntoDeCorte.PRESENTADA_CONFIRMADA));
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
