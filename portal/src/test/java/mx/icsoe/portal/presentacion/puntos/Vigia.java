package mx.icsoe.portal.presentacion.puntos;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.plataforma.sello.SelladoDeTiempo;
import mx.icsoe.portal.presentacion.Consecutivos;
import mx.icsoe.portal.presentacion.Intenciones;
import mx.icsoe.portal.presentacion.Preparaciones;
import mx.icsoe.portal.presentacion.Presentaciones;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/**
 * Dice a qué {@link Punto} se va llegando: se pone entre presentar y lo que usa, sin que presentar lo sepa. Lo usan las
 * pruebas del portal, que cortan el hilo, y las de resistencia, que matan el proceso.
 */
public final class Vigia implements BeanPostProcessor {

    private static final List<Class<?>> VIGILADOS = List.of(
            Preparaciones.class,
            Consecutivos.class,
            Intenciones.class,
            Presentaciones.class,
            SelladoDeTiempo.class,
            Almacen.class);

    private final Consumer<Punto> alLlegar;

    /**
     * Uno que avisa.
     *
     * @param alLlegar corre en el hilo que llega; lo que lance lo corta
     */
    public Vigia(Consumer<Punto> alLlegar) {
        this.alLlegar = alLlegar;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nombre) {
        return VIGILADOS.stream()
                .filter(cual -> cual.isInstance(bean))
                .findFirst()
                .map(cual -> vigilado(cual, bean))
                .orElse(bean);
    }

    private Object vigilado(Class<?> cual, Object bean) {
        InvocationHandler vigia = (proxy, metodo, valores) -> {
            String llamada = cual.getSimpleName() + "." + metodo.getName();
            antes(llamada);
            Object salida = llamar(bean, metodo, valores);
            despues(llamada);
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

    private void antes(String llamada) {
        if (llamada.equals("SelladoDeTiempo.sellar")) {
            alLlegar.accept(Punto.POR_SELLAR);
        }
    }

    private void despues(String llamada) {
        switch (llamada) {
            case "Preparaciones.buscar" -> alLlegar.accept(Punto.PREPARACION_LEIDA);
            case "Consecutivos.tomar" -> alLlegar.accept(Punto.FOLIO_TOMADO);
            case "Intenciones.agregar" -> {
                alLlegar.accept(Punto.INTENCION_ESCRITA);
                alConfirmar(() -> {}, () -> alLlegar.accept(Punto.INTENCION_CONFIRMADA));
            }
            case "SelladoDeTiempo.sellar" -> alLlegar.accept(Punto.SELLADA);
            case "Almacen.guardar" -> alLlegar.accept(Punto.GUARDADA);
            case "Presentaciones.agregar" -> {
                alLlegar.accept(Punto.PRESENTADA_ESCRITA);
                alConfirmar(
                        () -> alLlegar.accept(Punto.PRESENTADA_POR_CONFIRMAR),
                        () -> alLlegar.accept(Punto.PRESENTADA_CONFIRMADA));
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
